import { counted } from '../../words/numbers.ts';

const DAY = 24 * 60;

/** Minutes as a running clock, "1:04:09"; as days where somebody forgot to end it. */
export function runningClock(minutes: number): string {
  if (minutes >= DAY) return counted(Math.floor(minutes / DAY), 'day');
  const seconds = Math.floor(minutes * 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
