import type { FindingOf } from '../model/finding.ts'

/** How a prompt names a file that could not be read. */
export const namesFile: Record<FindingOf<'file-not-read'>['what'], string> = {
  image: 'shows the image',
  sample: 'takes samples from',
  prompt: 'names the prompt',
  attachment: 'attaches',
  field: 'has the field',
  file: 'names',
}
