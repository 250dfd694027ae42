import { Box } from '@mui/material';
import type { Permission } from '@stipple/domain/access';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { useMay } from '../providers/viewer.ts';

export interface PageTab {
  readonly to: string;
  readonly word: string;
  readonly needs: Permission;
  /** Another address of the same part, such as the place itself for its first. */
  readonly also?: string | undefined;
}

/** The parts of a place, each under its own address; those of other roles are left out. One line, the open one in sight. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const may = useMay();
  const { pathname } = useLocation();
  const line = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the part one has gone to is brought into sight
  useEffect(() => {
    line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <Box
      component="nav"
      ref={line}
      aria-label={label}
      className="no-print"
      sx={{
        display: 'flex',
        gap: 1,
        overflowX: 'auto',
        scrollbarWidth: 'none',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {tabs
        .filter(({ needs }) => may(needs))
        .map(({ to, word, also }) => {
          const open = pathname === to || pathname === also;
          return (
            <Box
              key={to}
              component={NavLink}
              to={to}
              end
              aria-current={open ? 'page' : undefined}
              sx={{
                flex: 'none',
                display: 'grid',
                placeItems: 'center',
                minHeight: 44,
                px: 3,
                typography: 'subtitle2',
                color: open ? 'primary.main' : 'text.secondary',
                textDecoration: 'none',
                borderBottom: 2,
                borderColor: open ? 'primary.main' : 'transparent',
                '&:hover': { color: 'text.primary' },
                '&:focus-visible': { outlineOffset: -2, borderRadius: 2 },
              }}
            >
              {word}
            </Box>
          );
        })}
    </Box>
  );
}
