// A message on the error console during a test is a failure nobody looked at.
beforeEach(() => {
  jest.spyOn(console, "error").mockImplementation((...words: unknown[]) => {
    throw new Error(`console.error during a test: ${words.map(String).join(" ")}`);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});
