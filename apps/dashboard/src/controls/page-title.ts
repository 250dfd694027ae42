import { useEffect } from 'react';

/** Names the browser tab after the screen: "Clients · Stipple". */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Stipple` : 'Stipple';
  }, [title]);
}
