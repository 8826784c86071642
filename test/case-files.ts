/** Where cases are read from: the disk in Node, the test server in a browser. */
export interface CaseFiles {
  /** The names of the files of every case, by the name of the case. */
  list(): Promise<Record<string, readonly string[]>>;
  read(name: string, file: string): Promise<string>;
}
