import type { History } from '../../model/history.ts'
import type { Figures, PageData } from '../../page/page-data.ts'
import { pageStyle } from '../../page/page-style.ts'
import { safeText } from '../../report/safe.ts'
import type { Measured } from './unit.ts'
import { deedOf } from './words.ts'

const NAME = 300

/** What a page has for its script: figures, and names that are safe to print as text. */
export function pageData({ points, prompts, changes }: History): PageData {
  const known = [true, points.some(has('usdPerThousandCalls')), points.some(has('usdPerMonth'))]
  const measured = [0, 1, 2].filter(i => known[i])
  return {
    measure: measured.at(-1) ?? 0,
    known: measured,
    points: points.map(({ date, sha }) => [Date.parse(date) / 1000, sha.slice(0, 7)] as const),
    prompts: prompts.map(({ id, owner, model, versions }) => ({
      id: safeText(id, NAME),
      owner: owner === null ? 'no owner' : safeText(owner, NAME),
      model: safeText(model, NAME),
      versions: versions.map(each => [each.point, ...figuresOf(each)] as const),
    })),
    changes: changes.map(change => ({
      point: change.point,
      sha: change.sha.slice(0, 7),
      author: safeText(change.author),
      subject: safeText(change.subject, NAME),
      deed: deedOf(change, pageStyle),
      figures: figuresOf(change),
      edits: change.edits.map(edit => ({
        prompt: edit.prompt,
        what: edit.what[0] ?? 'other',
        figures: figuresOf(edit),
      })),
    })),
  }
}

const has = (key: keyof Measured) => (point: Measured) => point[key] !== null

function figuresOf({ tokens, usdPerThousandCalls, usdPerMonth }: Measured): Figures {
  const number = (text: string | null) => (text === null ? null : Number(text))
  return [tokens, number(usdPerThousandCalls), number(usdPerMonth)]
}
