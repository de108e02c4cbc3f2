/** A file as it was chosen or dropped. */
export interface ChosenFile {
  readonly file: File;
  /** With the folders it was in, where it came from a folder. */
  readonly name: string;
  /** Found in a folder: what is no workbook there is passed over. Where it was chosen itself, the user is told what it is. */
  readonly isFromFolder: boolean;
}
