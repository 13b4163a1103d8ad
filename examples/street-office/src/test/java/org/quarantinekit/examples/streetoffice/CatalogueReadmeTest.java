// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.examples.streetoffice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of the README is what the program prints. */
class CatalogueReadmeTest {

    @Test
    void catalogue_asMarkdown_standsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"), UTF_8);
        String table = readme.substring(readme.indexOf("<!-- catalogue -->"), readme.indexOf("<!-- /catalogue -->"));
        assertThat(table.replace("<!-- catalogue -->", "").strip())
                .isEqualTo(Run.good("catalogue", "--markdown").out().strip());
    }

    @Test
    void catalogue_asMarkdownInChinese_hasARowForEachProtocol() {
        assertThat(Run.good("catalogue", "--markdown", "--lang", "zh").out())
                .startsWith("| 编号 | 地点 | 施行期间 | 时长 | 起算日 | 检测 | 状态 |\n| --- |")
                .contains("| `fengqing-road-subdistrict-2021` | 中国郑州市丰庆路街道 | 未说明 – 未说明 | 14天 | 未说明 | ");
    }
}
