// Copyright 2026 The quarantine-kit authors
// SPDX-License-Identifier: Apache-2.0
package org.quarantinekit.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarantinekit.rules.catalogue.Catalogue;
import org.quarantinekit.rules.testing.TestingDays;

/** The first minute of the README: its code compiles as it stands there, and prints what stands below it. */
class ReadmeTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern BLOCK = Pattern.compile("```(java|text)\\n(.*?)```", Pattern.DOTALL);

    /** What the blocks leave out: the class around them. */
    private static final String FRAME = """
            %s
            public class Readme {
            %s
                public static void main(String[] arguments) {
            %s
            %s
                }
            }
            """;

    @Test
    void codeBlocks_compiledAndRun_printWhatStandsBelowThem(@TempDir Path folder) throws Exception {
        List<String> code = blocks("java");
        String printed = run(
                FRAME.formatted(
                        code.get(3),
                        code.get(2),
                        code.get(1),
                        code.get(0) + code.get(4) + code.get(5) + code.get(6) + code.get(7) + code.get(8)),
                folder);

        assertThat(printed)
                .isEqualTo(blocks("text").get(0)
                        + blocks("text").get(2)
                        + blocks("text").get(3)
                        + blocks("text").get(4)
                        + blocks("text").get(5)
                        + blocks("text").get(6));
    }

    @Test
    void refusal_withoutNumbering_isTheOneInTheReadme() throws IOException {
        TestingDays days = TestingDays.of(Catalogue.bundled().protocol("fengqing-road-subdistrict-2021"));

        assertThatThrownBy(() -> days.dates(LocalDate.of(2021, 8, 8)))
                .hasMessage(blocks("text").get(1).strip());
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(README, UTF_8));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    private static String run(String program, Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Readme.java"), program, UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options =
                    List.of("-classpath", classPath(), "-d", folder.toString(), "-proc:none", "-Xlint:all,-processing");
            boolean compiled = compiler.getTask(
                            problems, files, null, options, null, files.getJavaFileObjects(source.toFile()))
                    .call();
            assertThat(compiled).as("%s", problems).isTrue();
        }
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(urls(folder), ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(printed, true, UTF_8));
            loader.loadClass("Readme").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static java.net.URL[] urls(Path folder) throws IOException {
        return new java.net.URL[] {folder.toUri().toURL()};
    }

    /** Whatever path the tests run with, class path or module path, holds what a user would have on the class path. */
    private static String classPath() {
        return Stream.of("java.class.path", "jdk.module.path")
                .map(System::getProperty)
                .filter(path -> path != null && !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
