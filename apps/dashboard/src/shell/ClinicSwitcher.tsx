import ExpandMore from '@mui/icons-material/ExpandMore';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import { Box, Button, Checkbox, Divider, ListItemText, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useClinicScope } from './clinic-scope.ts';

function words(chosen: number, all: number, first: string | undefined): string {
  if (chosen === all) return all === 1 ? (first ?? '') : `All ${all} clinics`;
  return chosen === 1 ? (first ?? '') : `${chosen} of ${all} clinics`;
}

/** Which clinics the screens are about; kept in the address. With one clinic in reach it is only its name. */
export function ClinicSwitcher() {
  const { clinics, all, ids, choose } = useClinicScope();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = words(clinics.length, all.length, clinics[0]?.name);
  if (all.length < 2) {
    return (
      <Typography
        component="span"
        variant="subtitle2"
        noWrap
        sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 2, minWidth: 0 }}
      >
        <StorefrontOutlined fontSize="small" aria-hidden />
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {label}
        </Box>
      </Typography>
    );
  }
  const toggle = (id: string) => {
    const now = ids.length === 0 ? [] : ids;
    const next = now.includes(id) ? now.filter((each) => each !== id) : [...now, id];
    choose(next.length === 0 ? all.map((clinic) => clinic.id) : next);
  };
  return (
    <>
      <Button
        variant="text"
        color="inherit"
        startIcon={<StorefrontOutlined />}
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, maxWidth: { xs: 220, md: 320 } }}
      >
        <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {label}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{
          paper: { sx: { mt: 1, minWidth: 260, maxHeight: 480 } },
          list: { 'aria-label': 'Clinics', dense: true },
        }}
      >
        <MenuItem
          selected={ids.length === 0}
          onClick={() => {
            choose(all.map((clinic) => clinic.id));
            setAnchor(null);
          }}
        >
          <ListItemText primary={`All ${all.length} clinics`} />
        </MenuItem>
        <Divider />
        {all.map((clinic) => (
          <MenuItem
            key={clinic.id}
            role="menuitemcheckbox"
            aria-checked={ids.includes(clinic.id)}
            onClick={() => toggle(clinic.id)}
          >
            <Checkbox
              size="small"
              checked={ids.includes(clinic.id)}
              tabIndex={-1}
              disableRipple
              sx={{ p: 0, mr: 3 }}
              slotProps={{ input: { 'aria-hidden': true, tabIndex: -1 } }}
            />
            <ListItemText primary={clinic.name} secondary={clinic.city} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
