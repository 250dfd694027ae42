import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMay } from '../providers/viewer.ts';
import { places } from './places.ts';
import { pressScreenKey } from './screen-keys.ts';

const CHORD_MS = 1_200;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    Boolean(target.closest('[role=dialog],[role=menu]')));

/** The shell's keys: ⌘K or Ctrl K, `?`, `/` to the list's search, `g` with a letter to go places, and the screen's own. */
export function useKeys(act: { palette: () => void; help: () => void }): void {
  const navigate = useNavigate();
  const may = useMay();
  const latest = useRef({ act, may, navigate });
  latest.current = { act, may, navigate };
  useEffect(() => {
    let chordUntil = 0;
    const press = (event: KeyboardEvent) => {
      const now = latest.current;
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        now.act.palette();
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.timeStamp < chordUntil) {
        chordUntil = 0;
        const place = places.find((each) => each.key === event.key && now.may(each.needs));
        if (place) now.navigate(place.to);
      } else if (event.key === 'g') chordUntil = event.timeStamp + CHORD_MS;
      else if (event.key === '?') now.act.help();
      else if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
      } else if (!event.defaultPrevented && pressScreenKey(event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
