import { Box } from '@mui/material';

interface Colour {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** A patch of a shade's colour; decoration beside its name. */
export function Swatch({ colour }: { colour: Colour | null }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: 28,
        height: 28,
        flex: 'none',
        borderRadius: '50%',
        border: 1,
        borderColor: 'divider',
        bgcolor: colour ? undefined : 'background.sunk',
        background: colour ? `lab(${colour.l}% ${colour.a} ${colour.b})` : undefined,
      }}
    />
  );
}
