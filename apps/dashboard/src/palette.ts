/**
 * Warm paper and one ink. Text ≥ 4.5 : 1, lines and large text ≥ 3 : 1 on every ground below it. Plain values, so that
 * pages without the component library have the same colours.
 */
export const light = {
  background: { default: '#faf8f4', paper: '#ffffff', sunk: '#f3f0ea' },
  text: { primary: '#24201a', secondary: '#625b50', disabled: '#8d8578' },
  divider: '#e6e0d6',
  edge: '#8d8578',
  primary: { main: '#26376b', dark: '#182650', light: '#3c4f8a', contrastText: '#ffffff', soft: '#e8ecf6' },
  success: { main: '#1c6641', dark: '#124a2e', light: '#2d8257', contrastText: '#ffffff', soft: '#e3f2e9' },
  warning: { main: '#855000', dark: '#613a00', light: '#a8690a', contrastText: '#ffffff', soft: '#fcf0d8' },
  error: { main: '#a3272b', dark: '#7c1a1e', light: '#c04a4c', contrastText: '#ffffff', soft: '#fbe8e6' },
  info: { main: '#1b5a92', dark: '#114069', light: '#3478b5', contrastText: '#ffffff', soft: '#e3eff9' },
} as const;

export const dark = {
  background: { default: '#151310', paper: '#1d1a17', sunk: '#110f0d' },
  text: { primary: '#f0ece5', secondary: '#b7aea1', disabled: '#857c6f' },
  divider: '#38332c',
  edge: '#857c6f',
  primary: { main: '#b5c3f2', dark: '#94a6e2', light: '#d3dcfa', contrastText: '#17203f', soft: '#28304b' },
  success: { main: '#86d0a5', dark: '#5fb886', light: '#aee3c5', contrastText: '#0c2417', soft: '#1b3226' },
  warning: { main: '#edbb68', dark: '#d9a046', light: '#f6d59c', contrastText: '#2b1c03', soft: '#3b2d14' },
  error: { main: '#f2a09b', dark: '#e37d77', light: '#f8c4c1', contrastText: '#350c0d', soft: '#462324' },
  info: { main: '#92c4ef', dark: '#6aabe2', light: '#bddcf6', contrastText: '#0a2136', soft: '#1a2f42' },
} as const;
