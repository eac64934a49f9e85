from openai import OpenAI

from rules import STYLE

client = OpenAI()

SYSTEM_PROMPT = f"""You are a careful reviewer of pull requests.

Read the diff as a whole before you say anything. Point out bugs, races and missing tests, in this order. Say
nothing about formatting, and praise nobody.

{STYLE}"""


def review(diff: str, strict: bool) -> str:
    question = f"Review this diff:\n\n{diff}\n"
    if strict:
        question += "\nBe strict: a missing test is a bug."
    answer = client.chat.completions.create(
        model="gpt-5-mini",
        messages=[
            {"role": "system", "content": SYSTEM_PROMPT},
            {"role": "user", "content": question},
        ],
    )
    if answer is None:
        raise ValueError("You are out of luck: the model gave no answer to the question that was asked of it.")
    return answer


class Summaries:
    summary_prompt = (
        "Summarize the review below for somebody who has one minute. Name the file of each problem, and how bad it "
        "is: blocker, warning or note. Use at most five bullet points and no headings, and begin with the worst.\n\n"
        "Review: {review}"
    )
