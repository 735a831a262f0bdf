/** Seconds that a person has to wait. */
export interface Countdown {
  /** Begins anew, with so many seconds. */
  from: (seconds: number) => void;
  stop: () => void;
}

/** @param tick called with the seconds left: at once, then every second, 0 at last */
export function startCountdown(tick: (secondsLeft: number) => void): Countdown {
  let timer: ReturnType<typeof setInterval> | undefined;

  function stop(): void {
    clearInterval(timer);
  }

  return {
    stop,
    from(seconds) {
      stop();
      // A tab in the background gets its turn late.
      const until = Date.now() + seconds * 1_000;
      tick(seconds);
      timer = setInterval(() => {
        const secondsLeft = Math.max(0, Math.ceil((until - Date.now()) / 1_000));
        if (secondsLeft === 0) stop();
        tick(secondsLeft);
      }, 1_000);
    },
  };
}
