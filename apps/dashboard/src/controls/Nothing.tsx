import type { SvgIconComponent } from '@mui/icons-material';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface NothingProps {
  icon?: SvgIconComponent;
  title: string;
  /** What belongs here and how the first one comes. */
  text: string;
  action?: ReactNode;
}

/** An empty place that says what it is for. */
export function Nothing({ icon: Icon, title, text, action }: NothingProps) {
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        textAlign: 'center',
        gap: 2,
        px: 6,
        py: 12,
      }}
    >
      {Icon && (
        <Box
          sx={{
            display: 'grid',
            placeItems: 'center',
            width: 56,
            height: 56,
            borderRadius: '50%',
            bgcolor: 'primary.soft',
            color: 'primary.main',
            mb: 2,
          }}
        >
          <Icon aria-hidden />
        </Box>
      )}
      <Typography variant="h3" component="p">
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: '56ch', textWrapStyle: 'balance' }}>
        {text}
      </Typography>
      {action && <Box sx={{ mt: 2 }}>{action}</Box>}
    </Box>
  );
}
