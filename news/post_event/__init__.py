"""“Pievienot pasākuma foto”: from the phone to an event's page, on one screen of the CMS.

- `events`    which events somebody may add photos to, and the form of a new one
- `state`     what has been chosen, sent and described so far
- `gallery`   the photos as a block at the end of a page's body
- `finishing` a draft, a review or publishing: all of it, or nothing and a sentence why
- `texts`     what the screen says
- `views`     the screen and its addresses
"""
