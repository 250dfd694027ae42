import { Box } from '@mui/material';

/** Two rings of dots around a centre: the crown of a head, seen from above. */
const ring = (count: number, radius: number, size: number, turn: number) =>
  Array.from({ length: count }, (_, index) => {
    const angle = ((index + turn) / count) * 2 * Math.PI;
    return { x: 16 + radius * Math.sin(angle), y: 16 - radius * Math.cos(angle), size };
  });

const dots = [
  { x: 16, y: 16, size: 2.7 },
  ...ring(6, 6.6, 2.1, 0),
  ...ring(6, 11.4, 1.25, 0.5),
  ...ring(6, 12.4, 1, 0),
];

/** The mark of Stipple, in the colour of the text around it. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 32 32"
      aria-hidden
      sx={{ width: size, height: size, fill: 'currentColor', flex: 'none' }}
    >
      {dots.map((dot) => (
        <circle key={`${dot.x} ${dot.y}`} cx={dot.x} cy={dot.y} r={dot.size} />
      ))}
    </Box>
  );
}
