/**
 * Shows the step of the guide that follows, once codes are on. The server has put it into the
 * page, and chooses it by itself when the page loads again. A real site has no such script.
 */
export function showNextStep(): void {
  const next = document.getElementById('guide-next');
  if (next === null) return;
  document.getElementById('guide-step')?.remove();
  next.hidden = false;
}
