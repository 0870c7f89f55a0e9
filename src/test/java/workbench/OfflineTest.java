package workbench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;

/// The guard that every other test runs under does refuse.
@Tag("tries-the-network")
@Isolated
class OfflineTest {
    @Test
    void aSocketIsRefused() {
        assertThatThrownBy(
                        () -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(new InetSocketAddress("127.0.0.1", 9), 100);
                            }
                        })
                .hasMessageContaining("offline");
    }

    @Test
    void aServerSocketIsRefused() {
        assertThatThrownBy(() -> new ServerSocket(0).close()).hasMessageContaining("offline");
    }

    @Test
    void aChannelIsRefused() {
        assertThatThrownBy(() -> SocketChannel.open().close()).hasMessageContaining("offline");
    }

    @Test
    void anAddressIsNotFetched() {
        assertThatThrownBy(() -> URI.create("http://127.0.0.1:9/").toURL().openStream().close())
                .hasStackTraceContaining("offline");
    }
}
