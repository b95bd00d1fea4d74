import { Button, createTheme, type MantineColorsTuple, Modal, PasswordInput, Select, TextInput } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#e9f6f3',
  '#d5eae4',
  '#aad4c9',
  '#7bbdac',
  '#55aa94',
  '#3d9e85',
  '#2f8f77',
  '#1f7a64',
  '#0f6654',
  '#004d3e',
];

/** One accent colour, two weights, steps of 4 px; text is 16 px for staff and 18 px for participants. */
export const themeFor = (reader: 'staff' | 'participant') =>
  createTheme({
    colors: { pine },
    primaryColor: 'pine',
    primaryShade: { light: 8, dark: 7 },
    autoContrast: true,
    luminanceThreshold: 0.28,
    fontFamily: 'ui-sans-serif, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    fontSizes: reader === 'staff' ? staffSizes : participantSizes,
    spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
    headings: {
      fontWeight: '650',
      sizes: {
        h1: { fontSize: '1.625rem', lineHeight: '1.25' },
        h2: { fontSize: '1.25rem', lineHeight: '1.3' },
        h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
      },
    },
    defaultRadius: 'md',
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      Button: Button.extend({ defaultProps: { size: reader === 'staff' ? 'sm' : 'lg' } }),
      TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
      PasswordInput: PasswordInput.extend({ defaultProps: { size: 'md' } }),
      Select: Select.extend({ defaultProps: { size: 'md', allowDeselect: false } }),
      Modal: Modal.extend({
        // A window's head is no banner of the page.
        defaultProps: { centered: true, transitionProps: { duration: 120 }, attributes: { header: { role: 'none' } } },
      }),
    },
  });

const staffSizes = { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' };
const participantSizes = { xs: '0.9375rem', sm: '1rem', md: '1.125rem', lg: '1.25rem', xl: '1.375rem' };
