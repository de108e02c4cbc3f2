import { useEffect } from "react";

const milliseconds = { untilIdle: 150_000, untilGivenUp: 180_000 };

/** After two and a half minutes in which nobody touched the screen or a key it is idle; half a minute later, given up. */
export function useIdle(onIdle: () => void, onGivenUp: () => void, onTouched: () => void): void {
  useEffect(() => {
    let timers: number[] = [];
    const begin = () => {
      timers.forEach((timer) => window.clearTimeout(timer));
      timers = [
        window.setTimeout(onIdle, milliseconds.untilIdle),
        window.setTimeout(onGivenUp, milliseconds.untilGivenUp),
      ];
    };
    const touched = () => {
      begin();
      onTouched();
    };
    begin();
    window.addEventListener("pointerdown", touched);
    window.addEventListener("keydown", touched);
    return () => {
      timers.forEach((timer) => window.clearTimeout(timer));
      window.removeEventListener("pointerdown", touched);
      window.removeEventListener("keydown", touched);
    };
  }, [onIdle, onGivenUp, onTouched]);
}
