package main

import "fmt"

// promptcost: prompt model=gpt-4.1-mini
const greeting = "Greet the customer by name."

const tone = `Be kind, and never promise a date.
`

// SystemPrompt is sent with every review.
const SystemPrompt = `You are a reviewer of texts that go to customers of a shop.
Read the text, name each sentence that promises more than the shop can keep, and say how it would be put better.
` + tone

type Reviewer struct{ strict bool }

func (r *Reviewer) Prompt(text string) string {
	if r.strict {
		fmt.Println("You are about to run a strict review of a text, which takes longer than any other review that there is here.")
	}
	return text
}
