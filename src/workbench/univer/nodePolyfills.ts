// The grid (0.25.1) uses two things that Node 20 lacks: Iterator.prototype.some and requestIdleCallback.
const iteratorPrototype: object = Reflect.getPrototypeOf(Reflect.getPrototypeOf([].values()) ?? {}) ?? {};

if (!("some" in iteratorPrototype)) {
  Object.defineProperty(iteratorPrototype, "some", {
    value(this: Iterable<unknown>, test: (value: unknown) => boolean) {
      for (const value of this) if (test(value)) return true;
      return false;
    },
    writable: true,
    configurable: true,
  });
}

const idle = { timeRemaining: () => 10, didTimeout: false };

if (!("requestIdleCallback" in globalThis)) {
  Object.assign(globalThis, {
    requestIdleCallback: (callback: (deadline: typeof idle) => void) =>
      setTimeout(() => {
        callback(idle);
      }, 0),
    cancelIdleCallback: clearTimeout,
  });
}
