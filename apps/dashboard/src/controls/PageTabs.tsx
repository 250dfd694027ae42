import { Box } from '@mui/material';
import type { Permission } from '@stipple/domain/access';
import { NavLink } from 'react-router-dom';
import { useMay } from '../providers/viewer.ts';

export interface PageTab {
  readonly to: string;
  readonly word: string;
  readonly needs: Permission;
}

/** The parts of a place, each under its own address; those of other roles are left out. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const may = useMay();
  return (
    <Box
      component="nav"
      aria-label={label}
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 2, ml: -2 }}
    >
      {tabs
        .filter(({ needs }) => may(needs))
        .map(({ to, word }) => (
          <Box
            key={to}
            component={NavLink}
            to={to}
            end
            sx={{
              px: 2,
              py: 1.5,
              minHeight: 44,
              display: 'inline-flex',
              alignItems: 'center',
              borderRadius: 2,
              color: 'text.secondary',
              textDecoration: 'none',
              fontWeight: 500,
              '&:hover': { bgcolor: 'background.sunk' },
              '&.active': { bgcolor: 'primary.soft', color: 'primary.main' },
            }}
          >
            {word}
          </Box>
        ))}
    </Box>
  );
}
