package kz.kasip.deploy.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What others build from the OpenAPI document: a lint report, a Java client, a TypeScript client. */
@ExtendWith(RunningKasip.Extension.class)
class OpenApiClientsIT {
    private static final String CARD = "J62012901-01";
    private static final Path CLIENTS = RunningKasip.ROOT.resolve("deploy/src/test/clients");
    private static final Map<String, String> QUIET = Map.of(
            "REDOCLY_TELEMETRY",
            "off",
            "NO_UPDATE_NOTIFIER",
            "1",
            "npm_config_fund",
            "false",
            "npm_config_audit",
            "false");

    @Test
    void aPublicLinterFindsNoFault(RunningKasip kasip) throws IOException {
        var npx = Tools.find("KASIP_NPX", "npx");
        assumeTrue(npx.isPresent(), "no Node");
        var folder = document(kasip, "lint");
        Tools.run(
                        folder,
                        QUIET,
                        npx.get().toString(),
                        "--yes",
                        "@redocly/cli@2",
                        "lint",
                        "--format=stylish",
                        "openapi.json")
                .well();
    }

    @Test
    void aGeneratedJavaClientReadsACard(RunningKasip kasip) throws Exception {
        var folder = document(kasip, "java");
        generate(
                folder,
                "java",
                "--library=native",
                "--additional-properties=openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,"
                        + "invokerPackage=kz.kasip.client,apiPackage=kz.kasip.client.api,modelPackage=kz.kasip.client.model");
        keep(folder, "kasip-client-java.zip");
        var classes = compile(folder);
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var read = loader.loadClass("ReadCard").getMethod("read", String.class, String.class);
            assertThat(read.invoke(null, kasip.address().toString(), CARD).toString())
                    .startsWith(expected(kasip));
        }
    }

    @Test
    void aGeneratedTypeScriptClientReadsACard(RunningKasip kasip) throws IOException {
        var npm = Tools.find("KASIP_NPM", "npm");
        var node = Tools.find("KASIP_NODE", "node");
        assumeTrue(npm.isPresent() && node.isPresent(), "no Node");
        var folder = document(kasip, "typescript");
        generate(folder, "typescript-fetch");
        keep(folder, "kasip-client-typescript.zip");
        for (var file : List.of("read-card.ts", "tsconfig.json")) {
            Files.copy(CLIENTS.resolve(file), folder.resolve(file));
        }
        Tools.run(folder, QUIET, npm.get().toString(), "install", "--no-save", "--no-package-lock", "typescript@5")
                .well();
        Tools.run(folder, QUIET, node.get().toString(), "node_modules/typescript/bin/tsc", "--project", ".")
                .well();
        var said = Tools.run(
                        folder,
                        Map.of(),
                        node.get().toString(),
                        "out/read-card.js",
                        kasip.address().toString(),
                        CARD)
                .well();
        assertThat(said.output()).startsWith(expected(kasip));
    }

    /** The document as served, in a folder of its own. */
    private static Path document(RunningKasip kasip, String name) throws IOException {
        var folder = Files.createDirectories(kasip.data().resolve(name));
        var document = kasip.http().get("/openapi");
        assertThat(document.json().path("openapi").asString()).startsWith("3.1");
        Files.writeString(folder.resolve("openapi.json"), document.text());
        return folder;
    }

    private static String expected(RunningKasip kasip) {
        var card = kasip.http().get("/v1/cards/" + CARD).json();
        return card.path("id").asString() + " " + card.path("orkLevel").asInt() + " ";
    }

    private static void generate(Path folder, String generator, String... options) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var jar = RunningKasip.ROOT
                .resolve("deploy/target/tools/openapi-generator-cli.jar")
                .toString();
        var command = new ArrayList<>(
                List.of(java, "-jar", jar, "generate", "-i", "openapi.json", "-g", generator, "-o", "client"));
        command.addAll(List.of(options));
        Tools.run(folder, Map.of(), command.toArray(String[]::new)).well();
    }

    /** Leaves a generated client in {@code deploy/target/clients}, for whoever wants it ready-made. */
    private static void keep(Path folder, String name) throws IOException {
        var zip = Files.createDirectories(RunningKasip.ROOT.resolve("deploy/target/clients"))
                .resolve(name);
        var client = folder.resolve("client");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(client)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry(client.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        assertThat(zip).isNotEmptyFile();
    }

    private static Path compile(Path folder) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var classes = Files.createDirectories(folder.resolve("classes"));
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var generated = Files.walk(folder.resolve("client/src/main/java"))) {
            var sources = Stream.concat(
                            generated.filter(file -> file.toString().endsWith(".java")),
                            Stream.of(CLIENTS.resolve("ReadCard.java")))
                    .map(Path::toFile)
                    .toArray(File[]::new);
            var options = List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            var task = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(sources));
            assertThat(task.call()).as(said.toString()).isTrue();
        }
        return classes;
    }
}
