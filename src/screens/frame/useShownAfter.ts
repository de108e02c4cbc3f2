import { useEffect, useState } from "react";

/** True once something has gone on for this long: what is over at once is not worth a strip that flashes by. */
export function useShownAfter(milliseconds: number, isGoingOn: boolean): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setTimeout(() => setShown(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [milliseconds, isGoingOn]);
  return isShown && isGoingOn;
}
