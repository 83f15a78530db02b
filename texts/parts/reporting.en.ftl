## Documents

report-ask-document = <b>Which document would you like?</b> It is made now, as a draft until it is signed.
report-ask-synthesis-note = Synthesis note
report-ask-action-plan = Action plan
report-ask-full-report = Full report
report-ask-group-sheet = Group sheets
report-ask-language = In which language?
report-ask-format = In which format?
report-making = The document is being prepared. It arrives here in a moment.
report-ready = Here is your document.
report-failed = This document could not be prepared. Nothing is lost; try another format, or tell the technical team.
