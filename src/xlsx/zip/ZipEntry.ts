/** One entry of the archive as its central directory describes it. Sizes in bytes. */
export interface ZipEntry {
  /** As the archive spells it. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as they stand in the header. */
  readonly modified: number;
  readonly crc32: number;
  readonly inflatedSize: number;
  readonly externalAttributes: number;
  /** The bytes as they stand in the archive. */
  readonly compressed: Uint8Array;
}
