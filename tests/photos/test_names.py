import pytest

from photos.names import is_camera_name, is_file_name


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234",
        "IMG_1234.HEIC",
        "img 1234",
        "DSC00017.JPG",
        "_DSC0017",
        "DSCN0042",
        "PXL_20261122_140355123",
        "20261122_140355",
        "IMG-20261122-WA0003",
        "WhatsApp Image 2026-11-22 at 14.03.55",
        "Screenshot_20261122-140355",
        "signal-2026-11-22-140355",
        "P1010101",
        "GOPR0042",
        "6F9619FF-8B86-D011-B42D-00CF4FC964FF",
        "image (3)",
        "foto",
        "Foto 2",
        "1",
        "17",
    ],
)
def test_a_machine_named_it(name: str) -> None:
    assert is_camera_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "Grāmatas atvēršanas svētki",
        "Grāmatas atvēršanas svētki, 7",
        "Audzēkņi darbnīcā",
        "Foto no Lisabonas",
        "3. kurss Portugālē",
        "Erasmus+ 2026",
        "Image of the school",
        "Daugavpils",
        "",
    ],
)
def test_a_person_named_it(name: str) -> None:
    assert not is_camera_name(name)


def test_a_file_name_is_known_with_and_without_its_ending() -> None:
    assert is_file_name("svetki-final_2", "svetki final_2.JPG")
    assert is_file_name("svetki-final_2.JPG", "svetki-final_2.JPG")
    assert is_file_name("svetki final 2", "svetki_final_2.heic")
    assert not is_file_name("Svētki", "IMG_1.jpg")
    assert not is_file_name("Svētki", "")
