from llm import client

SYSTEM_TEXT = "Answer questions about orders. Be short. Name the order, its state and its date, and what the customer can do next."
NOTE = "This text is for people, and longer now, which costs nothing."


class Agent:
    style = "Write plain English."

    def ask(self, question):
        return client.run(SYSTEM_TEXT + self.style, question)


# promptcost: ignore
GREETING = "Greet the customer by name."
