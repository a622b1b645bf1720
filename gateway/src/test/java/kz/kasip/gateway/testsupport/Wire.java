package kz.kasip.gateway.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A connection on which exactly these bytes are sent, which no decent HTTP client would. */
public final class Wire implements AutoCloseable {
    private final Socket socket;

    /** Connects to a server on this machine. */
    public Wire(int port) throws IOException {
        this(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** A connection that stands already. */
    public static Wire of(Socket socket) throws IOException {
        return new Wire(socket);
    }

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(10_000);
    }

    /** One request with nothing but a Host header, and all that is answered until the connection ends. */
    public static String ask(int port, String requestLine) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.send(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .rest();
        }
    }

    /** Sends text as UTF-8. */
    public Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. */
    public Wire send(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Reads until one of these texts has come. */
    public String until(String... texts) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (Stream.of(texts).noneMatch(read.toString(StandardCharsets.UTF_8)::contains)) {
            int next = in.read();
            if (next < 0) throw new IOException("Ended after: " + read.toString(StandardCharsets.UTF_8));
            read.write(next);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Reads until the server ends the connection. */
    public String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Whether nothing comes for so long. */
    public boolean isSilentFor(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            return socket.getInputStream().read() < -1;
        } catch (SocketTimeoutException silent) {
            return true;
        } finally {
            socket.setSoTimeout(10_000);
        }
    }

    /** Ends the connection, whatever is still to come. */
    public void leave() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        leave();
    }
}
