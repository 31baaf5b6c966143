// A video's player is fetched when somebody asks for it; until then, and without JavaScript,
// the cover is a plain link to the site that has the video.
for (const cover of document.querySelectorAll("a[data-video]")) {
  cover.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const player = document.createElement("iframe");
    player.src = cover.dataset.video;
    player.title = cover.dataset.title;
    player.allow = "autoplay; fullscreen; picture-in-picture";
    player.referrerPolicy = "strict-origin-when-cross-origin";
    const frame = document.createElement("div");
    frame.className = cover.className;
    frame.append(player);
    cover.replaceWith(frame);
    player.focus();
  });
}
