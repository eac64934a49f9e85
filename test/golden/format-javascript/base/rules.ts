export const STYLE = 'Write plain English, in short sentences.'
