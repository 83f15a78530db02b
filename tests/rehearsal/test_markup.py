"""HTML is parsed as Telegram parses it."""

import pytest

from rehearsal.entities import split_long, to_html, trimmed, utf16_length, with_automatic
from rehearsal.markup import Formatted, parse_html
from rehearsal.refusals import Refusal


def entity(kind: str, offset: int, length: int, **more: object) -> dict[str, object]:
    return {"type": kind, "offset": offset, "length": length, **more}


def test_nested_tags_become_entities() -> None:
    parsed = parse_html('<b>Défi <i>grave</i></b> &lt;3 <a href="https://a.ma/?x=1&amp;y=2">ici</a>')
    url = "https://a.ma/?x=1&y=2"
    assert parsed == Formatted(
        text="Défi grave <3 ici",
        entities=(entity("bold", 0, 10), entity("italic", 5, 5), entity("text_link", 14, 3, url=url)),
    )


def test_offsets_count_utf16_units() -> None:
    assert parse_html("😀<b>ا</b>").entities == (entity("bold", 2, 1),)
    assert utf16_length("😀é") == 3


def test_special_tags_are_known() -> None:
    source = '<span class="tg-spoiler">a</span><blockquote expandable>b</blockquote>'
    source += '<pre><code class="language-py">c</code></pre>'
    found = parse_html(source).entities
    assert found == (entity("spoiler", 0, 1), entity("expandable_blockquote", 1, 1), entity("pre", 2, 1, language="py"))


def test_unknown_entity_stays_as_it_is() -> None:
    assert parse_html("a &nbsp; b & c &#233;").text == "a &nbsp; b & c é"


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é <3", 'Unsupported start tag "3" at byte offset 3'),
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ('<span class="x">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_broken_markup_gets_telegrams_complaint(source: str, reason: str) -> None:
    with pytest.raises(Refusal) as caught:
        parse_html(source)
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"


def test_link_without_address_keeps_its_words() -> None:
    assert parse_html('<a href="">ici</a>') == Formatted(text="ici")


def test_blanks_at_the_ends_vanish_and_entities_move() -> None:
    assert trimmed("  ab ", [entity("bold", 0, 3), entity("italic", 4, 1)]) == ("ab", [entity("bold", 0, 1)])


def test_commands_links_and_hashtags_are_found() -> None:
    found = with_automatic("/start x https://a.ma/b. #idée @halqa_bot a/b", [])
    assert [(e["type"], e["offset"], e["length"]) for e in found] == [
        ("bot_command", 0, 6),
        ("url", 9, 14),
        ("hashtag", 25, 5),
        ("mention", 31, 10),
    ]


def test_code_is_left_alone() -> None:
    code = entity("code", 0, 6)
    assert with_automatic("/start", [code]) == [code]


def test_entities_are_shown_as_html_again() -> None:
    source = '<b>Défi <i>grave</i></b> &lt;3 <a href="https://a.ma/">ici</a>'
    parsed = parse_html(source)
    assert to_html(parsed.text, parsed.entities) == source


def test_long_text_is_cut_at_a_space_or_hard() -> None:
    assert split_long("é" * 10_000, 4096) == ["é" * 4096, "é" * 4096, "é" * 1808]
    assert split_long("aaaa bb cc", 9) == ["aaaa bb ", "cc"]
    assert split_long("😀" * 3, 5) == ["😀😀", "😀"]
