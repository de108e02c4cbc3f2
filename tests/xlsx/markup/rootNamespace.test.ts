import { rootNamespace } from "../../../src/xlsx/markup/rootNamespace";

test("the namespace of the root, whatever its prefix", () => {
  expect(rootNamespace('<a xmlns="urn:b"/>')).toBe("urn:b");
  expect(rootNamespace('<?xml version="1.0"?><!-- x --><p:a xmlns:p="urn:b"><p:c/>')).toBe("urn:b");
});

test("null without a namespace, and where it is no markup", () => {
  expect(rootNamespace("<a><b xmlns='urn:b'/></a>")).toBeNull();
  expect(rootNamespace("not markup")).toBeNull();
  expect(rootNamespace("")).toBeNull();
  expect(rootNamespace('<p:a xmlns="urn:b"/>')).toBeNull();
});
