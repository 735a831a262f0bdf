// valibot's declarations name these two types of the DOM. No schema here uses them.
// Declaring the names keeps the DOM's library, and so its globals, out of this folder.
interface Blob {
  readonly size: number;
  readonly type: string;
}

interface File extends Blob {
  readonly name: string;
}
