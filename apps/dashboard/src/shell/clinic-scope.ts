import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate, useNavigationType, useSearchParams } from 'react-router-dom';
import { type ClinicInReach, useViewerIfAny } from '../providers/viewer.ts';

const PARAM = 'clinics';

/** What the address said last, so that a link without the parameter keeps it and asks nothing twice. */
let kept = '';

/** Which clinics the screens are about. Empty `ids` means all in reach. */
export interface ClinicScope {
  ids: string[];
  clinics: ClinicInReach[];
  all: ClinicInReach[];
  choose: (ids: string[]) => void;
}

/** The clinics chosen in the top bar, read from the address (`?clinics=`). Ids out of reach are left out. */
export function useClinicScope(): ClinicScope {
  const viewer = useViewerIfAny();
  const [params, setParams] = useSearchParams();
  const raw = params.get(PARAM) ?? kept;
  const all = useMemo(() => viewer?.clinics ?? [], [viewer]);
  const chosen = useMemo(() => {
    const wanted = new Set(raw.split(','));
    return all.filter((clinic) => wanted.has(clinic.id));
  }, [all, raw]);
  const ids = useMemo(() => (chosen.length === all.length ? [] : chosen.map((clinic) => clinic.id)), [chosen, all]);

  const choose = (next: string[]) => {
    kept = next.length === all.length ? '' : next.join(',');
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (kept) after.set(PARAM, kept);
      else after.delete(PARAM);
      after.delete('page');
      return after;
    });
  };
  return { ids, clinics: chosen.length > 0 ? chosen : all, all, choose };
}

/** Carries the chosen clinics from screen to screen; going back restores what was chosen there. */
export function useKeepClinicScope(): void {
  const location = useLocation();
  const navigate = useNavigate();
  const arrival = useNavigationType();
  useEffect(() => {
    const params = new URLSearchParams(location.search);
    const said = params.get(PARAM);
    if (said !== null || arrival === 'POP') {
      kept = said ?? '';
      return;
    }
    if (!kept) return;
    params.set(PARAM, kept);
    navigate(
      { pathname: location.pathname, search: `?${params}`, hash: location.hash },
      { replace: true, state: location.state },
    );
  }, [location, navigate, arrival]);
}
