export const administrationTabs = ['officials', 'agencies', 'awaited', 'calendars', 'templates', 'changes'] as const;
