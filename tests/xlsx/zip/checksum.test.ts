import { crc32 } from "node:zlib";
import { strToU8 } from "fflate";
import { checksum } from "../../../src/xlsx/zip/checksum";

describe("checksum", () => {
  it("gives the check value of CRC-32 (ITU-T V.42): CBF43926 for 123456789", () => {
    expect(checksum(strToU8("123456789"))).toBe(0xcbf43926);
  });

  it.each([0, 1, 2, 3, 4, 5, 255, 1000])("gives what zlib gives for %i bytes", (length) => {
    const bytes = Uint8Array.from({ length }, (_, n) => (n * 37 + 11) % 256);
    expect(checksum(bytes)).toBe(crc32(bytes));
  });
});
