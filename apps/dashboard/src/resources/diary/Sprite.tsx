import BlockRounded from '@mui/icons-material/BlockRounded';
import ErrorOutlineRounded from '@mui/icons-material/ErrorOutlineRounded';
import { appointmentStates } from '../../controls/states.ts';

/** Each icon once on the page; entries point at it. */
export function Sprite() {
  return (
    <div style={{ display: 'none' }} aria-hidden>
      {Object.entries(appointmentStates).map(([state, { icon: Icon }]) => (
        <Icon key={state} id={`diary-${state}`} fontSize="inherit" />
      ))}
      <ErrorOutlineRounded id="diary-warn" fontSize="inherit" />
      <BlockRounded id="diary-stop" fontSize="inherit" />
    </div>
  );
}

export function Glyph({ of, mark = '' }: { of: string; mark?: string }) {
  return (
    <svg className={`icon ${mark}`} aria-hidden>
      <use href={`#diary-${of}`} />
    </svg>
  );
}
