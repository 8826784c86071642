// What an engine compiles, it compiles for the shapes of the objects that it has met, and throws away with the last object
// of such a shape. All objects of a page go when its call ends; so, page by page, most of the compiled code would go with
// them and be made anew, which takes a tenth of the time of a call. One object of each shape therefore stays.

const specimens: object[] = [];
let isCollecting = false;

/** Hands back an object, and keeps it for good where it is one of a sample. */
export function specimen<Specimen extends object>(object: Specimen): Specimen {
  if (isCollecting) specimens.push(object);
  return object;
}

/** Reads a sample, and keeps what it gives and each {@link specimen} that is met on the way. */
export function collectSpecimens(read: () => object): void {
  isCollecting = true;
  try {
    specimens.push(read());
  } finally {
    isCollecting = false;
  }
}
