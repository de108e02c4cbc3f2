import { fetchedPart } from "../../src/taskpane/fetchedPart";

const notFetched = Object.assign(new Error("Loading chunk 910 failed."), { name: "ChunkLoadError" });

describe("fetchedPart", () => {
  it("hands on what was fetched", async () => {
    await expect(fetchedPart(Promise.resolve(3))).resolves.toBe(3);
  });

  it("says that a part could not be fetched, so that the pane can offer to try again", async () => {
    await expect(fetchedPart(Promise.reject(notFetched))).rejects.toMatchObject({ code: "part-not-loaded" });
  });

  it("hides no mistake of ours", async () => {
    await expect(fetchedPart(Promise.reject(new TypeError("x")))).rejects.toThrow(TypeError);
  });
});
