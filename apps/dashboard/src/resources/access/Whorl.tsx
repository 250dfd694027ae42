import { Box } from '@mui/material';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DOTS = 1500;
const SPREAD = 8.4;

/** A number from 0 to 1 that looks random and is the same for the same dot on every screen. */
const chance = (index: number): number => {
  const wave = Math.sin(index * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

/** Density grows with the turn: a third of the dots, two thirds, all of them: as over the sessions of a course. */
const dots = Array.from({ length: DOTS }, (_, index) => {
  const radius = SPREAD * Math.sqrt(index + 0.5);
  const angle = index * GOLDEN_ANGLE;
  const turn = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const density = 0.22 + 0.78 * Math.min(1, (turn / (2 * Math.PI)) * 1.25);
  return { index, radius, angle, kept: chance(index) < density, size: 1.5 + chance(index + 0.5) * 1.3 + radius / 260 };
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
          cx={(dot.radius * Math.cos(dot.angle)).toFixed(1)}
          cy={(dot.radius * Math.sin(dot.angle)).toFixed(1)}
          r={dot.size.toFixed(2)}
          opacity={(0.85 - dot.radius / 620).toFixed(2)}
        />
      ))}
    </Box>
  );
}
