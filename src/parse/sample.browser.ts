/** Who reads pages in a browser reads few, and pays for what is loaded; see `sample.ts`. */
export function notePage(): void {
  // A page is read, and nothing more.
}
