/**
 * Moves the time of this page on as far as the demo's clock. Otherwise the site would refuse
 * new codes, because they would come from a device whose clock is wrong. A real site has no
 * such script.
 */
export function followDemoClock(): void {
  const { hoursAhead = '0' } = document.documentElement.dataset;
  const ahead = Number(hoursAhead) * 3_600_000;
  if (ahead === 0) return;
  const WallDate = Date;
  const now = () => WallDate.now() + ahead;
  globalThis.Date = new Proxy(WallDate, {
    construct: (wall, given: unknown[], made) =>
      Reflect.construct(wall, given.length === 0 ? [now()] : given, made) as object,
    get: (wall, name) => (name === 'now' ? now : (Reflect.get(wall, name) as unknown)),
  });
}
