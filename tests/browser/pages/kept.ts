/** Everything that the page has stored in the browser. Empty if it stored nothing. */
export async function kept(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return [
    ...Object.entries<string>(localStorage).flat(),
    ...Object.entries<string>(sessionStorage).flat(),
    ...databases.map(({ name = '' }) => name),
    ...(await caches.keys()),
    ...(document.cookie === '' ? [] : [document.cookie]),
    ...(window.name === '' ? [] : [window.name]),
    ...(history.state === null ? [] : [JSON.stringify(history.state)]),
  ];
}
