// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules.explain;

import static org.quarantinekit.rules.explain.Wording.text;

import java.time.LocalDate;
import org.quarantinekit.core.episode.ClockResumed;
import org.quarantinekit.core.episode.ClockStopped;
import org.quarantinekit.core.episode.EpisodeEvent;
import org.quarantinekit.core.episode.Extended;
import org.quarantinekit.core.episode.NewSign;
import org.quarantinekit.core.episode.ProtocolChanged;
import org.quarantinekit.core.episode.ReExposed;
import org.quarantinekit.core.episode.Released;
import org.quarantinekit.core.episode.Shortened;
import org.quarantinekit.core.episode.TestedPositive;
import org.quarantinekit.core.episode.Transferred;
import org.quarantinekit.core.source.LocalizedText;

/** Events in words; never the words in which somebody gave the reason. */
final class EventWording {

    private EventWording() {}

    static LocalizedText of(EpisodeEvent event) {
        LocalDate on = event.on();
        if (event instanceof ReExposed) {
            return text("There was a new exposure on " + on + ".", on + " 再次暴露。");
        }
        if (event instanceof Extended extended) {
            return text(
                    "On " + on + " the stay was extended to " + extended.lastDay() + ".",
                    on + " 决定延长至 " + extended.lastDay() + "。");
        }
        if (event instanceof Shortened shortened) {
            return text(
                    "On " + on + " the stay was shortened to " + shortened.lastDay() + ".",
                    on + " 决定缩短至 " + shortened.lastDay() + "。");
        }
        if (event instanceof ClockStopped) {
            return text("After " + on + " the clock stood still.", on + " 之后暂停计算。");
        }
        if (event instanceof ClockResumed) {
            return text("After " + on + " the days counted again.", on + " 之后恢复计算。");
        }
        if (event instanceof Transferred transfer) {
            return transfer.back()
                    ? text("On " + on + " the person came back.", on + " 转回。")
                    : text("On " + on + " the person went into the care of somebody else.", on + " 转出。");
        }
        if (event instanceof TestedPositive) {
            return text("A test of " + on + " was positive.", on + " 检测结果阳性。");
        }
        if (event instanceof NewSign) {
            return text("A new sign was seen on " + on + ".", on + " 出现新症状。");
        }
        if (event instanceof ProtocolChanged change) {
            return text(
                    "After " + on + " the stay is under " + change.protocol() + ".",
                    on + " 之后适用 " + change.protocol() + "。");
        }
        Released released = (Released) event;
        return text(
                "The stay was ended with " + released.lastDay() + " as its last day.",
                "解除隔离，最后一天为 " + released.lastDay() + "。");
    }
}
