import { existsSync } from 'node:fs'

const places = [
  process.env.CHROMIUM,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The browser that pages are opened in; undefined where there is none, and such tests are skipped with that reason. */
export const chromium = places.find(path => path !== undefined && existsSync(path))

export const noChromium = 'no Chromium here; set CHROMIUM to one'
