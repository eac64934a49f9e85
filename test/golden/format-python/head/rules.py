STYLE = "Write plain English, in short sentences. Quote the line that you mean, and never more than three lines of it."
