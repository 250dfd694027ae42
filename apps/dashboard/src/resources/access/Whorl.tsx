import { Box } from '@mui/material';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DOTS = 3000;
const SPREAD = 8.4;

/** A number from 0 to 1 that looks random and is the same for the same dot on every screen. */
const chance = (index: number): number => {
  const wave = Math.sin(index * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

/** From 0 to 1 and level at both ends. */
const ease = (share: number): number => {
  const at = Math.min(1, Math.max(0, share));
  return at * at * (3 - 2 * at);
};

/** Dense above and sparse below, without an edge between: what a course of sessions does. */
const dots = Array.from({ length: DOTS }, (_, index) => {
  const radius = SPREAD * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
  const density = 0.12 + 0.88 * ease(0.5 + (0.5 * x - y) / 460);
  return {
    index,
    x,
    y,
    kept: chance(index) < density,
    size: 1.4 + chance(index + 0.5) * 1.2 + radius / 240,
    opacity: 0.35 + 0.5 * density,
  };
}).filter((dot) => dot.kept);

/** The crown of a head as a whorl of dots, from sparse to dense. Decoration: nothing is told by it alone. */
export function Whorl() {
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox="-330 -330 660 660"
      preserveAspectRatio="xMidYMid slice"
      sx={{ position: 'absolute', inset: 0, width: 1, height: 1, fill: 'currentColor' }}
    >
      {dots.map((dot) => (
        <circle
          key={dot.index}
          cx={dot.x.toFixed(1)}
          cy={dot.y.toFixed(1)}
          r={dot.size.toFixed(2)}
          opacity={dot.opacity.toFixed(2)}
        />
      ))}
    </Box>
  );
}
