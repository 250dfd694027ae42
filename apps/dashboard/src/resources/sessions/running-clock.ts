/** Minutes as a running clock, "1:04:09". */
export function runningClock(minutes: number): string {
  const seconds = Math.floor(minutes * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
